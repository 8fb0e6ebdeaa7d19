package org.investportal.staff;

import java.util.Collection;
import java.util.Optional;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.Previews;
import org.investportal.pages.CheckDifference;
import org.investportal.pages.CheckDifferences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tells what the rules would find if changes were published, before anybody decides on them. */
@Component
public class Consequences {

    private static final Logger LOG = LoggerFactory.getLogger(Consequences.class);

    private final Previews previews;
    private final CheckDifferences differences;
    private final Catalogue catalogue;

    Consequences(Previews previews, CheckDifferences differences, Catalogue catalogue) {
        this.previews = previews;
        this.differences = differences;
        this.catalogue = catalogue;
    }

    /** Of all of them together; empty where they cannot be written, which their checklists tell, or somebody is publishing. */
    public Optional<CheckDifference> of(Collection<Long> changes) {
        try {
            return Optional.of(previews.together(
                    changes, edition -> differences.between(catalogue.current(), edition, Language.EN)));
        } catch (RuntimeException unwritable) { // whatever it is, the changes are kept and can be mended
            LOG.info("Changes {} cannot be held against the rules", changes, unwritable);
            return Optional.empty();
        }
    }
}
