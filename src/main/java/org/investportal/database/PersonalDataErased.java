package org.investportal.database;

/** Tells, in the transaction that deletes them, that personal data are erased, so that their words have to leave the file of an embedded database, too. */
public record PersonalDataErased() {}
