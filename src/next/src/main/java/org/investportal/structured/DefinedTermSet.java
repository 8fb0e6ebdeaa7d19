package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The glossary. */
public record DefinedTermSet(
        @JsonProperty("@id") String id, String url, String name, String inLanguage, List<DefinedTerm> hasDefinedTerm)
        implements Thing {

    /**
     * A term of it.
     *
     * @param id the address of its explanation
     * @param description what it means, with no figure in doubt
     */
    public record DefinedTerm(@JsonProperty("@id") String id, String name, String description) implements Thing {}
}
