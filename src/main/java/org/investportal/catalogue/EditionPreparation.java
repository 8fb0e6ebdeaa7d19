package org.investportal.catalogue;

import java.util.function.BooleanSupplier;

/** Makes what depends on an edition before readers are served the edition. */
public interface EditionPreparation {

    /**
     * Prepares an edition, in a thread for which it is the current edition already. The edition is served also if this fails, and while it goes on after half a
     * second.
     *
     * @param isWanted whether there is no newer edition yet; a preparation that takes long must end when there is
     */
    void prepare(CatalogueView edition, BooleanSupplier isWanted);
}
