package org.investportal.site.edition;

import java.util.List;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Status;

/**
 * Item that differs between two editions.
 *
 * @param path its address in the later edition, or in the earlier one if it was removed; empty if it has none
 * @param name its name or title, of the same edition
 * @param status whether it is in doubt or withdrawn, in the same edition
 * @param differences what readers see of it; at least one
 */
public record ItemDifference(
        ItemKind kind, String path, String name, ItemChange change, Status status, List<Difference> differences) {}
