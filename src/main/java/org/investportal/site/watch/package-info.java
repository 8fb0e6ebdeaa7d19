/** The form of readers who want a mail when a figure changes, and the pages to confirm and end such mails. Like the form for enquiries, they are made anew for each request. */
@NullMarked
package org.investportal.site.watch;

import org.jspecify.annotations.NullMarked;
