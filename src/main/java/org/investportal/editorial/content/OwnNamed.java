package org.investportal.editorial.content;

import org.investportal.catalogue.Claim;
import org.investportal.catalogue.Named;
import org.investportal.catalogue.Organisation;
import org.investportal.catalogue.Place;
import org.investportal.catalogue.Policy;
import org.investportal.catalogue.Version;
import org.investportal.catalogue.value.PlaceKind;
import org.investportal.catalogue.value.PolicyKind;
import org.investportal.catalogue.value.Status;

/** What pages name besides figures: organisations, places, policies, claims. */
final class OwnNamed {

    private OwnNamed() {}

    private static Fields readNamed(Named row, Fields fields) {
        return fields.put("sector", row.sectorId())
                .put("source", row.sourceId())
                .put("paragraph", row.paragraph())
                .put("sentence", row.sentence())
                .put("status", row.status())
                .put("position", row.position());
    }

    /** Organisations. */
    static final class OfOrganisation implements OwnRow<Organisation> {

        @Override
        public Class<Organisation> type() {
            return Organisation.class;
        }

        @Override
        public void read(Organisation row, Fields fields) {
            readNamed(row, fields);
        }

        @Override
        public Organisation write(Version version, boolean gone, Stated stated) {
            return new Organisation(
                    version,
                    gone,
                    stated.item("sector"),
                    stated.item("source"),
                    stated.number("paragraph"),
                    stated.number("sentence"),
                    stated.code("status", Status.class),
                    stated.number("position"));
        }
    }

    /** Places. */
    static final class OfPlace implements OwnRow<Place> {

        @Override
        public Class<Place> type() {
            return Place.class;
        }

        @Override
        public void read(Place row, Fields fields) {
            readNamed(row, fields).put("kind", row.kind());
        }

        @Override
        public Place write(Version version, boolean gone, Stated stated) {
            return new Place(
                    version,
                    gone,
                    stated.item("sector"),
                    stated.item("source"),
                    stated.number("paragraph"),
                    stated.number("sentence"),
                    stated.code("status", Status.class),
                    stated.number("position"),
                    stated.code("kind", PlaceKind.class));
        }
    }

    /** Policies. */
    static final class OfPolicy implements OwnRow<Policy> {

        @Override
        public Class<Policy> type() {
            return Policy.class;
        }

        @Override
        public void read(Policy row, Fields fields) {
            readNamed(row, fields).put("kind", row.kind()).put("issued", row.issued());
        }

        @Override
        public Policy write(Version version, boolean gone, Stated stated) {
            return new Policy(
                    version,
                    gone,
                    stated.item("sector"),
                    stated.item("source"),
                    stated.number("paragraph"),
                    stated.number("sentence"),
                    stated.code("status", Status.class),
                    stated.number("position"),
                    stated.code("kind", PolicyKind.class),
                    stated.period("issued"));
        }
    }

    /** Claims. */
    static final class OfClaim implements OwnRow<Claim> {

        @Override
        public Class<Claim> type() {
            return Claim.class;
        }

        @Override
        public void read(Claim row, Fields fields) {
            readNamed(row, fields);
        }

        @Override
        public Claim write(Version version, boolean gone, Stated stated) {
            return new Claim(
                    version,
                    gone,
                    stated.item("sector"),
                    stated.item("source"),
                    stated.number("paragraph"),
                    stated.number("sentence"),
                    stated.code("status", Status.class),
                    stated.number("position"));
        }
    }
}
