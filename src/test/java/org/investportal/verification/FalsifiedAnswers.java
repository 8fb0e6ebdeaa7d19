package org.investportal.verification;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** Lets tests of the self-check alter answers. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Falsifier.class})
public class FalsifiedAnswers {}
