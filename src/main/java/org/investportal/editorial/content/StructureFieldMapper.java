package org.investportal.editorial.content;

import org.investportal.catalogue.row.Area;
import org.investportal.catalogue.row.Page;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.row.Version;

/** Maps the rows of things that have words and few other fields: sectors, topics, areas, pages, terms. */
final class StructureFieldMapper {

    private StructureFieldMapper() {}

    /** Maps the rows of topics. */
    static final class OfTopic implements RowFieldMapper<Topic> {

        @Override
        public Class<Topic> type() {
            return Topic.class;
        }

        @Override
        public void read(Topic row, ContentBuilder contentBuilder) {
            contentBuilder.put("sector", row.sectorId()).put("slug", row.slug()).put("position", row.position());
        }

        @Override
        public Topic write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Topic(
                    version,
                    gone,
                    contentValueReader.item("sector"),
                    contentValueReader.text("slug"),
                    contentValueReader.number("position"));
        }
    }

    /** Maps the rows of sectors. */
    static final class OfSector implements RowFieldMapper<Sector> {

        @Override
        public Class<Sector> type() {
            return Sector.class;
        }

        @Override
        public void read(Sector row, ContentBuilder contentBuilder) {
            contentBuilder.put("slug", row.slug()).put("position", row.position());
        }

        @Override
        public Sector write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Sector(version, gone, contentValueReader.text("slug"), contentValueReader.number("position"));
        }
    }

    /** Maps the rows of areas. */
    static final class OfArea implements RowFieldMapper<Area> {

        @Override
        public Class<Area> type() {
            return Area.class;
        }

        @Override
        public void read(Area row, ContentBuilder contentBuilder) {
            contentBuilder.put("slug", row.slug()).put("parent", row.parentId());
        }

        @Override
        public Area write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Area(version, gone, contentValueReader.text("slug"), contentValueReader.itemOrNone("parent"));
        }
    }

    /** Maps the rows of pages. */
    static final class OfPage implements RowFieldMapper<Page> {

        @Override
        public Class<Page> type() {
            return Page.class;
        }

        @Override
        public void read(Page row, ContentBuilder contentBuilder) {
            contentBuilder.put("slug", row.slug());
        }

        @Override
        public Page write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Page(version, gone, contentValueReader.text("slug"));
        }
    }

    /** Maps the rows of terms. */
    static final class OfTerm implements RowFieldMapper<Term> {

        @Override
        public Class<Term> type() {
            return Term.class;
        }

        @Override
        public void read(Term row, ContentBuilder contentBuilder) {
            contentBuilder.put("slug", row.slug());
        }

        @Override
        public Term write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Term(version, gone, contentValueReader.text("slug"));
        }
    }
}
