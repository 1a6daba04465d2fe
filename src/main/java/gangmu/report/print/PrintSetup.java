package gangmu.report.print;

/**
 * By what and on what is printed, which is usually the same the next time.
 *
 * @param grey whether without colours
 */
public record PrintSetup(Printer printer, PrintPaper paper, PrintScale scale, PrintSides sides, boolean grey) {}
