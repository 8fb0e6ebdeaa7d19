package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** Mentions, which belong to their source and to no edition. */
interface Mentions extends Repository<Mention, Long> {

    List<Mention> findByIdIn(Collection<Long> ids);

    List<Mention> findBySourceId(long source);
}
