package org.investportal.start;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Thrown when the portal cannot start; its message says why, and what the operator has to do. */
final class StartRefused extends RuntimeException {

    private StartRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static StartRefused forFolder(Path folder, String reason) {
        return new StartRefused(
                "The portal cannot write to its data folder " + folder + " (" + reason
                        + "): make it a folder that the user " + System.getProperty("user.name")
                        + " may write to, and start again.",
                null);
    }

    static StartRefused forUrl(DataLocation place) {
        return new StartRefused(
                "The setting spring.datasource.url cannot be \"" + place + "\" (not the address of a PostgreSQL or H2"
                        + " database): write it like jdbc:postgresql://localhost:5432/portal, or leave it out to keep"
                        + " the data in a file, and start again.",
                null);
    }

    static StartRefused forUnsafeFile(DataLocation place) {
        return new StartRefused(
                "The setting spring.datasource.url names the file " + place
                        + " without what keeps its rows safe, so that"
                        + " a stop or a kill may lose some: add \";" + String.join(";", place.lacking())
                        + "\" to the address, and start again.",
                null);
    }

    static StartRefused afterHalfAFirstStart(Path folder, Throwable cause) {
        return new StartRefused(
                "The first start was interrupted before the portal was ready, so nothing is lost: delete the folder "
                        + folder + " and start again.",
                cause);
    }

    static StartRefused afterHalfAnUpdate(Path folder, Throwable cause) {
        return new StartRefused(
                "An update of the data in " + folder + " was interrupted, and nothing that was published is deleted:"
                        + " keep this folder, put the copy from before the update in its place and start again.",
                cause);
    }

    static StartRefused forKey(Path file, Throwable cause) {
        return new StartRefused(
                "The key for second factors cannot be kept in " + file
                        + ", or what is there is no key: put back the file"
                        + " that belongs to the data, or set portal.accounts.second-factor-key, and start again.",
                cause);
    }

    static StartRefused forLostKey(Path file) {
        return new StartRefused(
                "The database has secrets of second factors, and the key that reads them is not here: put the file of"
                        + " before at " + file
                        + ", or set portal.accounts.second-factor-key to what was in it, and start"
                        + " again. If it is lost, run openssl rand -base64 32 > " + file
                        + " before: codes of apps are refused then, and recovery codes work.",
                null);
    }

    static StartRefused forOtherData(DataLocation place, Throwable cause) {
        return new StartRefused(
                "The data in " + place + " was made by a version of the portal whose migrations are not those of this"
                        + " one: start that version, or give this one other data.",
                cause);
    }

    static StartRefused forNoData(DataLocation place) {
        return new StartRefused(
                "There is no data to verify in " + place + ": go to the folder from which the portal is started, or set"
                        + " SPRING_DATASOURCE_URL, and start again.",
                null);
    }

    static StartRefused forDataWithoutManifests(DataLocation place, Throwable cause) {
        return new StartRefused(
                "The data in " + place + " has no manifests of this version: start the portal once, which makes them,"
                        + " and verify then.",
                cause);
    }

    static StartRefused forDemo(DataLocation place) {
        return new StartRefused(
                "The setting portal.demo is for a look around on the embedded database, not for the data in " + place
                        + ": leave it out and start again.",
                null);
    }
}
