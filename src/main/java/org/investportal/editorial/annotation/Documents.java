package org.investportal.editorial.annotation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of documents. */
interface Documents extends Repository<Document, Long> {

    Optional<Document> findById(long id);

    Optional<Document> findByFormKey(String formKey);

    /** Locks a document, so that its decisions and its drafts are made one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from Document d where d.id = :id")
    Optional<Document> lock(long id);

    /** Returns documents without their texts, the newest first. */
    @Query("select new org.investportal.editorial.annotation.DocumentLine(d.id, d.title, d.published, d.numberCount,"
            + " (select count(n) from NumberDecision n where n.key.document = d.id), d.authorName, d.addedAt,"
            + " case when d.draftedAt is null then false else true end) from Document d order by d.id desc")
    Slice<DocumentLine> list(Pageable page);

    Document save(Document document);

    void delete(Document document);
}
