package org.investportal.delivery;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Counts the requests that the cache of pages lets through. */
@TestConfiguration(proxyBeanMethods = false)
@Import({PageCacheTest.Renderings.class})
public class CountedRequests {}
