package org.investportal.start;

import java.nio.file.Path;
import java.sql.SQLException;
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
                "The setting spring.datasource.url is \"" + place + "\", which is not the address of a PostgreSQL or H2"
                        + " database: write it like jdbc:postgresql://localhost:5432/portal, or remove it to keep"
                        + " the data in a file, and start again.",
                null);
    }

    static StartRefused forUnsafeFile(DataLocation place) {
        return new StartRefused(
                "The setting spring.datasource.url names the file " + place
                        + " without settings that prevent"
                        + " the loss of data: add \";" + String.join(";", place.lacking())
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
                "An update of the data in " + folder + " was interrupted; published content was not deleted:"
                        + " keep this folder, put the backup from before the update in its place and start again.",
                cause);
    }

    static StartRefused forKey(Path file, Throwable cause) {
        return new StartRefused(
                "The portal cannot store the key for second factors in " + file
                        + ", or the file contains no key: restore the file"
                        + " that belongs to the data, or set portal.accounts.second-factor-key, and start again.",
                cause);
    }

    static StartRefused forLostKey(Path file) {
        return new StartRefused(
                "The database has secrets of second factors, but their key is missing: restore the file "
                        + file
                        + ", or set portal.accounts.second-factor-key to its content, and start"
                        + " again. If the key is lost, run openssl rand -base64 32 > " + file
                        + " first: codes of apps are then refused, and recovery codes work.",
                null);
    }

    static StartRefused forOtherData(DataLocation place, Throwable cause) {
        return new StartRefused(
                "The data in " + place + " belongs to a version of the portal with other migrations:"
                        + " start that version, or use other data.",
                cause);
    }

    static StartRefused forOtherContent(DataLocation place, String content, Throwable cause) {
        String own = content.equals("none") ? "hangzhou" : "none";
        return new StartRefused(
                "The setting portal.content is \"" + content + "\", but the data in " + place + " began with \"" + own
                        + "\": set portal.content=" + own + ", or use other data, and start again.",
                cause);
    }

    static StartRefused forNoData(DataLocation place) {
        return new StartRefused(
                "There is no data in " + place + ": go to the folder from which the portal is started, or set"
                        + " SPRING_DATASOURCE_URL, and start again.",
                null);
    }

    static StartRefused forDataWithoutManifests(DataLocation place, Throwable cause) {
        return new StartRefused(
                "The data in " + place + " has no manifests of this version: start the portal once to make them,"
                        + " then verify.",
                cause);
    }

    static StartRefused forManagementPort(String setting) {
        return new StartRefused(
                "The setting management.server.port is \"" + setting + "\", so health and metrics would be public: set"
                        + " MANAGEMENT_SERVER_PORT to another port than that of the site, or to -1 for none, and start again.",
                null);
    }

    static StartRefused forBackup(DataLocation place) {
        return new StartRefused(
                "The setting portal.backup.folder works only on the embedded database, not for the data in " + place
                        + ": remove it, use the backup of the database, and start again.",
                null);
    }

    static StartRefused forMoveFrom(DataLocation place) {
        return new StartRefused(
                "Only data of the embedded database can be moved, and " + place
                        + " is not its file: remove SPRING_DATASOURCE_URL and run the command again.",
                null);
    }

    static StartRefused forMoveTo(DataLocation target) {
        return new StartRefused(
                "The setting target.url is \"" + target + "\", which is not the address of a PostgreSQL database: add"
                        + " --target.url=jdbc:postgresql://host/name and run the command again.",
                null);
    }

    static StartRefused forTarget(DataLocation target, SQLException refusal) {
        return new StartRefused(
                "The portal cannot connect to " + target + " (" + refusal.getMessage()
                        + "): correct target.url, target.username or TARGET_PASSWORD and run the command again.",
                refusal);
    }

    static StartRefused forFilledTarget(DataLocation target) {
        return new StartRefused(
                "The database " + target
                        + " is not empty: create a new database, set target.url to its address and run the command again.",
                null);
    }

    static StartRefused forMoveOfOtherVersion(DataLocation place) {
        return new StartRefused(
                "The data in " + place + " is not of this version of the portal. Start the portal once to update the"
                        + " data, stop it, then run move-to-postgresql again.",
                null);
    }

    static StartRefused forMoveOfAlteredData(DataLocation place) {
        return new StartRefused(
                "Nothing was moved, because the data in " + place + " is not as it was published: run verify-history.",
                null);
    }

    static StartRefused forFailedMove(DataLocation target, Exception failure) {
        return new StartRefused(
                "Nothing was moved, and " + target + " is as it was (" + failure.getMessage()
                        + "). Correct the cause and run the command again.",
                failure);
    }

    static StartRefused forDemo(DataLocation place) {
        return new StartRefused(
                "The setting portal.demo works only on the embedded database, not for the data in " + place
                        + ": remove it and start again.",
                null);
    }
}
