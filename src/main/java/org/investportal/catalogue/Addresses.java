package org.investportal.catalogue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads every address that was ever given. */
interface Addresses extends Repository<Address, String> {

    Optional<Address> findByPath(String path);

    @Query("select a from Address a where a.firstEdition <= :edition")
    List<Address> givenBy(int edition);
}
