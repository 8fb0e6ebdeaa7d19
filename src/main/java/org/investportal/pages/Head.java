package org.investportal.pages;

/**
 * What a page says about itself to browsers and search engines.
 *
 * @param title unique among all pages
 * @param description one or two sentences, unique among all pages, with no figure that is in doubt
 * @param canonical the absolute address of the page
 * @param indexable whether search engines may list it
 */
public record Head(String title, String description, String canonical, boolean indexable) {}
