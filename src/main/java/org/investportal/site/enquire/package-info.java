/** The forms for enquiries and for reports of errors. Unlike other public pages they are made anew for each request and never kept. */
@NullMarked
package org.investportal.site.enquire;

import org.jspecify.annotations.NullMarked;
