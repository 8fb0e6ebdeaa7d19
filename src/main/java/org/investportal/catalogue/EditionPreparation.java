package org.investportal.catalogue;

/** Computes the values that depend on an edition before readers are served the edition. */
public interface EditionPreparation {

    /** Prepares an edition that is about to become current. The edition is served also if this fails. */
    void prepare(CatalogueView edition);
}
