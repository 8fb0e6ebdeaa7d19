/** Enquiries of investors at the desk: lists, one enquiry with its steps, the data of one person. */
@NullMarked
package org.investportal.staff.enquiries;

import org.jspecify.annotations.NullMarked;
