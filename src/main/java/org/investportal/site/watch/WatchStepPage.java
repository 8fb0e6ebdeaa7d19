package org.investportal.site.watch;

import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A step after the form: asks for it, or says that it was taken.
 *
 * @param figure the figure that it is about; null if there is none to name
 * @param button the name of the step and the address that takes it; null if there is nothing left to do
 */
record WatchStepPage(
        Head head,
        Frame frame,
        String title,
        String text,
        @Nullable Link figure,
        @Nullable Link button) {}
