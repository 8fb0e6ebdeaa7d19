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
                + " has files that no export wrote: choose an empty or a new folder for the static export.");
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
                "The static export needs the setting portal.base-url, because pages contain their own web"
                        + " address. Enter it at the desk under Settings, or set it, such as https://invest.example.org, and start"
                        + " again.");
    }

    static ExportRefused forAnswer(String address, int status) {
        return new ExportRefused(
                "The portal answered " + address + " with " + status
                        + ", so the export is incomplete: search the log for this address. The portal tries again each minute.");
    }
}
