package org.investportal.catalogue;

/** Reads the addresses in force. */
interface GivenAddresses extends Rows<GivenAddress> {}
