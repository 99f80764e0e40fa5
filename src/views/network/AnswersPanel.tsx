import type { ViewProps } from '../../state/viewProps';
import { ChainAnswers } from './ChainAnswers';
import { CommunityAnswers } from './CommunityAnswers';
import { ConnectedAnswers } from './ConnectedAnswers';
import { MonthAnswers } from './MonthAnswers';

/** All the network answers, in words and links. */
export function AnswersPanel(props: Pick<ViewProps, 'atlas' | 'shown'>) {
  return (
    <div className="network-answers-columns">
      <ChainAnswers {...props} />
      <CommunityAnswers {...props} />
      <ConnectedAnswers {...props} />
      <MonthAnswers {...props} />
    </div>
  );
}
