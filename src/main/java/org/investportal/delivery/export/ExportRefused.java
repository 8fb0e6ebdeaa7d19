package org.investportal.delivery.export;

import java.nio.file.Path;

/** Thrown when the site cannot be exported; its message says why, and what the operator has to do. */
public final class ExportRefused extends RuntimeException {

    private ExportRefused(String message, Throwable cause) {
        super(message, cause);
    }

    private ExportRefused(String message) {
        super(message);
    }

    static ExportRefused forOtherFiles(Path folder) {
        return new ExportRefused("The folder " + folder
                + " has files that no export wrote: name an empty or a new folder in portal.export.folder.");
    }

    static ExportRefused forFolder(Path folder, Exception reason) {
        return new ExportRefused(
                "The portal cannot write the static export to " + folder + " ("
                        + reason.getClass().getSimpleName() + ": " + reason.getMessage()
                        + "): check the folder, its owner and the space on the disk.",
                reason);
    }

    static ExportRefused withoutAddress() {
        return new ExportRefused(
                "The static export needs the setting portal.base-url, because pages name their own address.");
    }

    static ExportRefused withoutFolder() {
        return new ExportRefused("Name the folder for the static export in portal.export.folder.");
    }

    static ExportRefused forAnswer(String address, int status) {
        return new ExportRefused(
                "The portal answered " + address + " with " + status + ", so the export is incomplete.");
    }
}
