package org.investportal.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.investportal.editorial.Desk.EDITH;
import static org.investportal.editorial.Desk.figure;

import java.util.ArrayList;
import java.util.List;
import org.investportal.catalogue.value.Sha256;
import org.investportal.editorial.annotation.DocumentFinder;
import org.investportal.editorial.change.ChangeState;
import org.investportal.editorial.checklist.ChecklistItem;
import org.investportal.enquiries.handling.EnquiryFinder;
import org.investportal.manifests.HistoryVerifier;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** After an update, a portal with work of staff answers at each address, its history is unchanged, and open work goes on. */
class UpgradeTest {

    /** The last edition that was published before the update. */
    private static final int EDITION = 9;

    /** A draft of a number that its source prints otherwise. */
    private static final long DRAFT = 5;

    private static final long RETURNED = 8;
    private static final long ORDERED = 9;
    private static final long ORDER = 3;
    private static final long DOCUMENT = 1;
    private static final String ENQUIRY = "7zdd-qxeb";
    private static final String TOKEN = "FjjAhZsvmmEwRwa-Z6McokDwHzFSpwEE9MBFkWZdPgI";

    @Nested
    @Import(EarlierDatabase.OnH2.class)
    class H2 extends Facts {}

    @Nested
    @Import(EarlierDatabase.OnPostgres.class)
    @Tag("sweep")
    class Postgres extends Facts {}

    @Import(EarlierPortal.class)
    abstract static class Facts extends UpgradedPortal {

        @Autowired
        private Portal portal;

        @Autowired
        private DocumentFinder documents;

        @Autowired
        private EnquiryFinder enquiries;

        @Autowired
        private HistoryVerifier history;

        @Test
        void everyAddressAnswersOrRedirects() {
            List<String> others = new ArrayList<>();
            for (String line : EarlierPortal.lines("addresses.txt")) {
                String[] redirect = line.split(" ", -1);
                Answer answer = followed(redirect[0]);
                if (answer.status() != 200
                        || (redirect.length > 1 && !answer.place().equals(redirect[1]))) {
                    others.add(line + ": " + answer.status() + " " + answer.place());
                }
            }
            assertThat(others).isEmpty();
        }

        private Answer followed(String path) {
            Answer answer = portal.get(path);
            return answer.status() / 100 == 3 ? followed(answer.header("Location")) : answer;
        }

        @Test
        void filesOfEditionsAreTheSameBytes() {
            List<String> now = new ArrayList<>();
            List<String> recorded = EarlierPortal.lines("files.txt");
            for (String file : recorded) {
                String path = file.substring(file.indexOf(' ') + 1);
                now.add(Sha256.of(portal.get(path).body()) + " " + path);
            }
            assertThat(now).isEqualTo(recorded);
        }

        @Test
        void theHistoryIsAsItWasPublished() {
            for (String manifest : EarlierPortal.lines("manifests.txt")) {
                String[] parts = manifest.split(" ", -1);
                assertThat(history.hash(Integer.parseInt(parts[0]))).isEqualTo(parts[1]);
            }
            for (int edition = 1; edition <= EDITION; edition++) {
                assertThat(history.findings(edition)).isEmpty();
            }
            assertThat(history.logFindings()).isEmpty();
        }

        /** Their sources print other numbers, and before the update the portal did not ask why. */
        @ParameterizedTest
        @CsvSource({"333, 6, 1.6 billion", "352, 7, 101"})
        void whatWasSubmittedOrApprovedIsPublishedWithoutAQuestion(long item, long change, String number) {
            if (desk.state(change) == ChangeState.SUBMITTED) {
                desk.approve(change);
            }
            desk.publishConfirmed(change);

            assertThat(desk.state(change)).isEqualTo(ChangeState.PUBLISHED);
            assertThat(desk.published(figure(item)).get("number")).isEqualTo(number);
        }

        @Test
        void aDraftAsksWhereItsNumberIsFromAndIsPublished() {
            assertThat(desk.view(DRAFT).checklist())
                    .filteredOn(ChecklistItem::blocks)
                    .isNotEmpty()
                    .allMatch(item -> item.code().equals("checklist.origin"));
            assertThat(scratches.of(EDITH, "change-" + DRAFT + "-346"))
                    .singleElement()
                    .satisfies(typed ->
                            assertThat(typed.content().get("note.footnote.en")).isEqualTo("Typed and not saved."));
            desk.revise(DRAFT, "number", "25", EDITH);

            publish(submitted(DRAFT, EDITH));
            assertThat(desk.published(figure(346)).get("number")).isEqualTo("25");
        }

        @Test
        void aReturnedChangeIsSubmittedAgain() {
            desk.revise(RETURNED, "note.footnote.en", "See the yearbook of 2019.", EDITH);
            publish(submitted(RETURNED, EDITH));
        }

        @Test
        void anOrderIsPublished() {
            orders.publish(ORDER);
            assertThat(desk.state(ORDERED)).isEqualTo(ChangeState.PUBLISHED);
        }

        @Test
        void aLinkShowsThePreview() {
            String figure = "/figures/cultural-export-enterprises/hangzhou/undated";
            assertThat(portal.get("/preview/" + TOKEN + "/site" + figure).body())
                    .contains("Seen by a link.");
            assertThat(portal.get(figure).body()).doesNotContain("Seen by a link.");
        }

        @Test
        void suppressedWordsStaySuppressed() {
            assertThat(portal.get("/figures/key-fashion-brands-share/hangzhou/2015")
                            .body())
                    .contains("[…]")
                    .doesNotContain("The release prints the two shares");
            assertThat(portal.get("/editions/8").body()).contains("[…]").doesNotContain("Mr Example");
            assertThat(portal.get("/zh/editions/8").body()).contains("[…]").doesNotContain("示例先生");
        }

        @Test
        void pagesQuoteTheTextOfASource() {
            assertThat(portal.page("/sources/report-of-the-parks").text())
                    .contains("The parks had 26 laboratories in 2019.");
        }

        @Test
        void decisionsOfStaffAndWordsOfReadersStay() {
            assertThat(documents.view(DOCUMENT, EDITH).decisions()).hasSize(2);
            assertThat(portal.page("/zh/reports").text()).contains("数据与来源一致。");
            assertThat(enquiries.search(ENQUIRY))
                    .singleElement()
                    .satisfies(enquiry -> assertThat(enquiry.content().need()).isEqualTo("Land for a plant, 20 mu."));
        }
    }
}
