package org.investportal.pages;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.GivenAddress;
import org.springframework.stereotype.Component;

/** The addresses of all public pages. */
@Component
public class PublicAddresses {

    private final PageContext context;
    private final PublicLinks links;

    PublicAddresses(PageContext context, PublicLinks links) {
        this.context = context;
        this.links = links;
    }

    /** Absolute and in order. What an edition of the past had is no page of its own to those who search. */
    public List<String> at(int edition) {
        Stream<String> given = context.view(edition).addresses().stream().map(GivenAddress::path);
        return Stream.concat(given, ofHistory(edition))
                .sorted()
                .map(links::absolute)
                .toList();
    }

    private static Stream<String> ofHistory(int edition) {
        return Stream.concat(
                Stream.of(
                        GlossaryPages.PATH,
                        ChecksPages.PATH,
                        CompareAddress.PATH,
                        PastAddresses.EDITIONS,
                        CorrectionPages.PATH),
                IntStream.rangeClosed(FirstEdition.NUMBER, edition).mapToObj(PastAddresses::of));
    }
}
