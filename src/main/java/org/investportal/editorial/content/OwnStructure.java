package org.investportal.editorial.content;

import org.investportal.catalogue.Area;
import org.investportal.catalogue.Page;
import org.investportal.catalogue.Sector;
import org.investportal.catalogue.Term;
import org.investportal.catalogue.Topic;
import org.investportal.catalogue.Version;

/** What has words and little else: sectors, topics, areas, pages, terms. */
final class OwnStructure {

    private OwnStructure() {}

    /** Topics. */
    static final class OfTopic implements OwnRow<Topic> {

        @Override
        public Class<Topic> type() {
            return Topic.class;
        }

        @Override
        public void read(Topic row, Fields fields) {
            fields.put("sector", row.sectorId()).put("slug", row.slug()).put("position", row.position());
        }

        @Override
        public Topic write(Version version, boolean gone, Stated stated) {
            return new Topic(version, gone, stated.item("sector"), stated.text("slug"), stated.number("position"));
        }
    }

    /** Sectors. */
    static final class OfSector implements OwnRow<Sector> {

        @Override
        public Class<Sector> type() {
            return Sector.class;
        }

        @Override
        public void read(Sector row, Fields fields) {
            fields.put("slug", row.slug()).put("position", row.position());
        }

        @Override
        public Sector write(Version version, boolean gone, Stated stated) {
            return new Sector(version, gone, stated.text("slug"), stated.number("position"));
        }
    }

    /** Areas. */
    static final class OfArea implements OwnRow<Area> {

        @Override
        public Class<Area> type() {
            return Area.class;
        }

        @Override
        public void read(Area row, Fields fields) {
            fields.put("slug", row.slug()).put("parent", row.parentId());
        }

        @Override
        public Area write(Version version, boolean gone, Stated stated) {
            return new Area(version, gone, stated.text("slug"), stated.itemOrNone("parent"));
        }
    }

    /** Pages. */
    static final class OfPage implements OwnRow<Page> {

        @Override
        public Class<Page> type() {
            return Page.class;
        }

        @Override
        public void read(Page row, Fields fields) {
            fields.put("slug", row.slug());
        }

        @Override
        public Page write(Version version, boolean gone, Stated stated) {
            return new Page(version, gone, stated.text("slug"));
        }
    }

    /** Terms. */
    static final class OfTerm implements OwnRow<Term> {

        @Override
        public Class<Term> type() {
            return Term.class;
        }

        @Override
        public void read(Term row, Fields fields) {
            fields.put("slug", row.slug());
        }

        @Override
        public Term write(Version version, boolean gone, Stated stated) {
            return new Term(version, gone, stated.text("slug"));
        }
    }
}
