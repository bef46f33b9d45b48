// How long something takes, whatever else the machine does meanwhile.

/** The milliseconds for which the processor is busy with it. */
export const processorTime = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
