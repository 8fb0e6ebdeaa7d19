/** Enquiries of investors and reports of errors at the desk: lists, one enquiry with its steps, decisions about reports, the data of one person. */
@NullMarked
package org.investportal.staff.enquiries;

import org.jspecify.annotations.NullMarked;
