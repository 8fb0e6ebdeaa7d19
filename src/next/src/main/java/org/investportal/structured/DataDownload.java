package org.investportal.structured;

/** A file with the figures. */
public record DataDownload(String name, String contentUrl, String encodingFormat) implements Thing {}
