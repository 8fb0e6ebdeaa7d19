package org.investportal.catalogue;

import java.util.List;
import org.investportal.catalogue.row.Address;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads every address that was ever given. */
interface Addresses extends Repository<Address, String> {

    @Query("select a from Address a where a.firstEdition > :after and a.firstEdition <= :upTo")
    List<Address> givenBetween(int after, int upTo);
}
