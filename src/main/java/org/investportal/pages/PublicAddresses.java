package org.investportal.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.GivenAddress;
import org.springframework.stereotype.Component;

/** The addresses of all public pages. */
@Component
public class PublicAddresses {

    /** They are there from the first edition on. */
    private static final List<String> LISTS = List.of(
            GlossaryPages.PATH, ChecksPages.PATH, CompareAddress.PATH, PastAddresses.EDITIONS, CorrectionPages.PATH);

    private final Catalogue catalogue;

    PublicAddresses(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Their paths below the language, in order; none before the first edition. What an edition of the past had is no page of its own to those who search. */
    public List<String> at(int edition) {
        Stream<String> given = 
                catalogue.at(edition).addressesOfWhatIsStated().stream().map(GivenAddress::path);
        if (edition < FirstEdition.NUMBER) {
            return List.of();
        }
        Stream<String> editions = editions(edition).mapToObj(PastAddresses::of);
        return Stream.of(given, LISTS.stream(), editions)
                .flatMap(paths -> paths)
                .sorted()
                .toList();
    }

    /** Those of every page that there ever was by that edition, in the order in which they came: each keeps its place for ever. */
    public List<String> everBy(int edition) {
        Stream<Came> given =
                catalogue.addressesBy(edition).stream().map(address -> new Came(address.firstEdition(), address.path()));
        Stream<Came> always = LISTS.stream().map(path -> new Came(FirstEdition.NUMBER, path));
        Stream<Came> editions = editions(edition).mapToObj(number -> new Came(number, PastAddresses.of(number)));
        return Stream.of(given, always, editions)
                .flatMap(came -> came)
                .sorted(Comparator.comparing(Came::edition).thenComparing(Came::path))
                .map(Came::path)
                .toList();
    }

    /** A path and since which edition there is something. */
    private record Came(int edition, String path) {}

    private static IntStream editions(int upTo) {
        return IntStream.rangeClosed(FirstEdition.NUMBER, upTo);
    }
}
