package org.investportal.structured;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that one page describes, as JSON-LD. */
@JsonPropertyOrder({"@context", "@graph"})
public record DataBlock(@JsonProperty("@graph") List<Thing> graph) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .changeDefaultPropertyInclusion(unset -> unset.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    public DataBlock {
        graph = List.copyOf(graph);
    }

    @JsonProperty("@context")
    String context() {
        return "https://schema.org";
    }

    /** The same with more behind it. */
    public DataBlock and(List<? extends Thing> more) {
        return new DataBlock(Stream.concat(graph.stream(), more.stream()).toList());
    }

    /** Returns the data as JSON that cannot end the element it stands in: JSON has that sign within strings only, and there it is escaped. */
    public String json() {
        return MAPPER.writeValueAsString(this).replace("<", "\\u003c");
    }
}
