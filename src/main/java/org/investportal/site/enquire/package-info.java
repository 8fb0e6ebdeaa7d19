/** The form for enquiries. Unlike all other public pages it is made anew for each request and never kept. */
@NullMarked
package org.investportal.site.enquire;

import org.jspecify.annotations.NullMarked;
