package org.investportal.editorial.annotation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Repository of decisions on printed numbers. */
interface NumberDecisions extends Repository<NumberDecision, NumberDecision.Key> {

    Optional<NumberDecision> findByKey(NumberDecision.Key key);

    /** Returns all decisions on a document, in reading order. */
    @Query("select n from NumberDecision n where n.key.document = :document"
            + " order by n.key.paragraph, n.key.sentence, n.key.ordinal")
    List<NumberDecision> of(long document);

    NumberDecision save(NumberDecision decision);
}
