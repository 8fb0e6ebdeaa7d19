package org.investportal.pages.structured;

/** A file with the figures. */
public record DataDownload(String name, String contentUrl, String encodingFormat) implements Thing {}
