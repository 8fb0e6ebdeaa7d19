package org.investportal.staff.preview;

import org.investportal.accounts.StaffMember;
import org.investportal.editorial.release.RevisionChoice;
import org.jspecify.annotations.Nullable;

/**
 * A preview that a person may see.
 *
 * @param root the path of the list of its pages
 * @param member the member of staff; null for a person with a link
 */
record PreviewAccess(
        String root, RevisionChoice choice, @Nullable StaffMember member) {}
