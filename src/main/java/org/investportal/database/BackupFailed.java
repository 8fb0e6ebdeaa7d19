package org.investportal.database;

/** Tells that a backup of the embedded database could not be written. It is published again after each attempt that fails. */
public record BackupFailed() {}
