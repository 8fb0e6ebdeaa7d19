package org.investportal.start;

import java.nio.file.Path;
import org.investportal.web.PublicLinkBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on the console where the portal and its data are, as soon as it answers. */
@Component
@Profile("!" + QuietStart.PROFILE)
class StartAnnouncement implements ApplicationListener<ApplicationReadyEvent> {

    private final PublicLinkBuilder links;
    private final StaffAnnouncement staff;
    private final SettingsWarning settings;
    private final JdbcConnectionDetails database;

    StartAnnouncement(
            PublicLinkBuilder links,
            StaffAnnouncement staff,
            SettingsWarning settings,
            JdbcConnectionDetails database) {
        this.links = links;
        this.staff = staff;
        this.settings = settings;
        this.database = database;
    }

    private static void warn(Path folder) {
        System.out.println("Other users of this machine can read the data and so sign in as staff: run chmod 700 "
                + folder + " and chmod 600 " + folder + "/*");
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            System.out.println("The site is at " + links.absolute("/"));
            staff.lines().forEach(System.out::println);
            settings.lines().forEach(System.out::println);
            String management = ready.getApplicationContext().getEnvironment().getProperty("local.management.port");
            if (management != null) {
                System.out.println("Health and metrics are below /actuator at port " + management);
            }
            DataLocation place = DataLocation.of(database.getJdbcUrl());
            place.folder().filter(PrivateFile::isOpenToOthers).ifPresent(StartAnnouncement::warn);
            System.out.println("The data is in " + place);
        }
    }
}
