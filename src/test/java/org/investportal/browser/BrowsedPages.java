package org.investportal.browser;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** What tests in a browser need beside the portal. */
@TestConfiguration(proxyBeanMethods = false)
@Import({AddedPage.class, ShownAgain.class, PageKinds.class})
public class BrowsedPages {}
