package org.investportal;

/** Commits to the database at an address, and prints the number of each commit once it is acknowledged. */
final class CommitsUntilKilled {

    private CommitsUntilKilled() {}

    public static void main(String[] arguments) throws Exception {
        try (Commits commits = Commits.to(arguments[0])) {
            while (true) {
                System.out.println(commits.next());
            }
        }
    }
}
