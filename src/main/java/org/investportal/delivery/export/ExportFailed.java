package org.investportal.delivery.export;

/** Tells that the running portal could not write its static export. It is published again after each attempt that fails. */
public record ExportFailed() {}
