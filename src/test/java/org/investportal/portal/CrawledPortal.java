package org.investportal.portal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.investportal.discovery.ComparedPages;
import org.investportal.fixture.Fixtures;

/** The portal as search engines find it: at its address, with a {@link SecondEdition} published, and finding out which pages editions changed. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@AtItsAddress
@Fixtures(
        value = {SecondEdition.class, ComparedPages.class},
        settings = {"portal.page-changes.enabled=true"})
public @interface CrawledPortal {}
