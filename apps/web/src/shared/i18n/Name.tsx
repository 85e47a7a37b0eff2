/** A person's, organisation's or skill's name: its direction is its own, whatever the sentence around it. Never translated. */
export const Name = ({ children }: { children: string }) => <bdi>{children}</bdi>;
