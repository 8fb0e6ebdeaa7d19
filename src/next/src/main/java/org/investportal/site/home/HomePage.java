package org.investportal.site.home;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.site.page.ContactPoint;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.part.Promise;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.Prose;
import org.investportal.wording.ProseSection;
import org.jspecify.annotations.Nullable;

/**
 * The home page: what the city promises, the reasons for it, every sector, and the contact.
 *
 * @param empty the text if there is no sector
 */
public record HomePage(
        Head head,
        Frame frame,
        String name,
        Promise promise,
        Argument argument,
        List<SectorCard> sectors,
        @Nullable String empty,
        @Nullable CurrencyNote currency,
        ContactPoint contact) {

    /**
     * The body of the home page.
     *
     * @param proofs the lines of the list that it begins with
     * @param source what the text says between that list and the first heading, and the lines that prove nothing; none without proofs
     * @param reasons the sections with subheadings
     * @param others the sections without
     */
    public record Argument(
            List<ProseSection> proofs, Prose source, List<ProseSection> reasons, List<ProseSection> others) {

        static Argument of(List<ProseSection> body) {
            List<ProseSection> proofs = body.get(0).proofs();
            ProseSection rest = body.get(0).withoutProofs();
            ProseSection first = proofs.isEmpty() ? rest : new ProseSection(List.of(), Prose.NONE, rest.parts());
            Map<Boolean, List<ProseSection>> sections = Stream.concat(
                            Stream.of(first), body.stream().skip(1))
                    .filter(section -> !section.isEmpty())
                    .collect(Collectors.partitioningBy(
                            section -> !section.parts().isEmpty()));
            return new Argument(
                    proofs,
                    proofs.isEmpty() ? Prose.NONE : rest.words(),
                    sections.getOrDefault(true, List.of()),
                    sections.getOrDefault(false, List.of()));
        }
    }
}
