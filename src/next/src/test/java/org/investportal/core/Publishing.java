package org.investportal.core;

/** Publishes one edition after the other, and says each number as soon as it is published, until it is killed. */
final class Publishing {

    private Publishing() {}

    public static void main(String[] database) {
        Core core = Core.on(new Database(database[0], database[1], database[2]));
        Editions editions = core.editions();
        System.out.println("ready");
        while (true) {
            Sample sample = new Sample(editions);
            System.out.println(sample.publish().number());
        }
    }
}
