package org.investportal.editorial.release;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.config.FixedDelayTask;
import org.springframework.scheduling.config.ScheduledTaskRegistrar;

/** Checks at regular intervals whether an edition is due, on every node: any of them can publish it. */
@Configuration(proxyBeanMethods = false)
class PublishingJob implements SchedulingConfigurer {

    private final DueEditionPublisher due;
    private final PublishingSettings settings;

    PublishingJob(DueEditionPublisher due, PublishingSettings settings) {
        this.due = due;
        this.settings = settings;
    }

    @Override
    public void configureTasks(ScheduledTaskRegistrar tasks) {
        tasks.addFixedDelayTask(new FixedDelayTask(due::publish, settings.every(), settings.every()));
    }
}
