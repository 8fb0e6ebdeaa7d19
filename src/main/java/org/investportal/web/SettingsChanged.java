package org.investportal.web;

/** An event: this node has other settings than before, because an administrator stored them on this node or another one. */
public record SettingsChanged() {}
