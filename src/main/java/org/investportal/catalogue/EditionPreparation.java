package org.investportal.catalogue;

/** Computes what hangs on an edition before readers are served the edition. */
public interface EditionPreparation {

    /** Prepares an edition that is about to become current. A failure must not keep the edition from being served. */
    void prepare(CatalogueView edition);
}
