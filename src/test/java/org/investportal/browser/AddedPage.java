package org.investportal.browser;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.writing.EditionPublisher;
import org.investportal.fixture.Fixture;
import org.springframework.boot.test.context.TestComponent;

/** Publishes a page with words of its own, which no edition that ships has. */
@TestComponent
class AddedPage implements Fixture {

    private final EditionPublisher editionPublisher;
    private final Catalogue catalogue;

    AddedPage(EditionPublisher editionPublisher, Catalogue catalogue) {
        this.editionPublisher = editionPublisher;
        this.catalogue = catalogue;
    }

    @Override
    public void set() {
        Draft draft = Draft.after(catalogue);
        long page = draft.add(version -> new Page(version, false, "talent"));
        draft.address(page, "/pages/talent");
        draft.add(version -> words(version, page, TextField.NAME, "Talent"));
        draft.add(version -> words(version, page, TextField.SUMMARY, "Who works here, and who is trained here."));
        draft.add(version -> words(version, page, TextField.BODY, "Universities of the city train engineers."));
        editionPublisher.publish(draft.publication());
    }

    private static Text words(Version version, long page, TextField field, String content) {
        return new Text(version, false, page, field, Language.EN, content);
    }
}
