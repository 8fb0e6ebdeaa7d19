package org.investportal.catalogue;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every address ever given. */
interface Addresses extends Repository<Address, String> {

    Optional<Address> findByPath(String path);
}
