package org.investportal.editorial.content;

import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.row.Version;
import org.investportal.catalogue.value.PlaceKind;
import org.investportal.catalogue.value.PolicyKind;
import org.investportal.catalogue.value.Status;

/** Maps the rows of the things that pages name besides figures: organisations, places, policies, claims. */
final class NamedFieldMapper {

    private NamedFieldMapper() {}

    private static ContentBuilder readNamed(Named row, ContentBuilder contentBuilder) {
        return contentBuilder
                .put("sector", row.sectorId())
                .put("source", row.sourceId())
                .put("paragraph", row.paragraph())
                .put("sentence", row.sentence())
                .put("status", row.status())
                .put("position", row.position());
    }

    /** Maps the rows of organisations. */
    static final class OfOrganisation implements RowFieldMapper<Organisation> {

        @Override
        public Class<Organisation> type() {
            return Organisation.class;
        }

        @Override
        public void read(Organisation row, ContentBuilder contentBuilder) {
            readNamed(row, contentBuilder);
        }

        @Override
        public Organisation write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Organisation(
                    version,
                    gone,
                    contentValueReader.item("sector"),
                    contentValueReader.item("source"),
                    contentValueReader.number("paragraph"),
                    contentValueReader.number("sentence"),
                    contentValueReader.code("status", Status.class),
                    contentValueReader.number("position"));
        }
    }

    /** Maps the rows of places. */
    static final class OfPlace implements RowFieldMapper<Location> {

        @Override
        public Class<Location> type() {
            return Location.class;
        }

        @Override
        public void read(Location row, ContentBuilder contentBuilder) {
            readNamed(row, contentBuilder).put("kind", row.kind());
        }

        @Override
        public Location write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Location(
                    version,
                    gone,
                    contentValueReader.item("sector"),
                    contentValueReader.item("source"),
                    contentValueReader.number("paragraph"),
                    contentValueReader.number("sentence"),
                    contentValueReader.code("status", Status.class),
                    contentValueReader.number("position"),
                    contentValueReader.code("kind", PlaceKind.class));
        }
    }

    /** Maps the rows of policies. */
    static final class OfPolicy implements RowFieldMapper<Policy> {

        @Override
        public Class<Policy> type() {
            return Policy.class;
        }

        @Override
        public void read(Policy row, ContentBuilder contentBuilder) {
            readNamed(row, contentBuilder).put("kind", row.kind()).put("issued", row.issued());
        }

        @Override
        public Policy write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Policy(
                    version,
                    gone,
                    contentValueReader.item("sector"),
                    contentValueReader.item("source"),
                    contentValueReader.number("paragraph"),
                    contentValueReader.number("sentence"),
                    contentValueReader.code("status", Status.class),
                    contentValueReader.number("position"),
                    contentValueReader.code("kind", PolicyKind.class),
                    contentValueReader.period("issued"));
        }
    }

    /** Maps the rows of claims. */
    static final class OfClaim implements RowFieldMapper<Claim> {

        @Override
        public Class<Claim> type() {
            return Claim.class;
        }

        @Override
        public void read(Claim row, ContentBuilder contentBuilder) {
            readNamed(row, contentBuilder);
        }

        @Override
        public Claim write(Version version, boolean gone, ContentValueReader contentValueReader) {
            return new Claim(
                    version,
                    gone,
                    contentValueReader.item("sector"),
                    contentValueReader.item("source"),
                    contentValueReader.number("paragraph"),
                    contentValueReader.number("sentence"),
                    contentValueReader.code("status", Status.class),
                    contentValueReader.number("position"));
        }
    }
}
