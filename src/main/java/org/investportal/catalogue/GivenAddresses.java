package org.investportal.catalogue;

/** Addresses in force. */
interface GivenAddresses extends Rows<GivenAddress> {}
