import { header } from '/shell/page.js';
import { routes } from '/shell/router.js';
import { campaignProgress } from '/page/campaign.js';
import { campaigns } from '/page/campaigns.js';
import { campaignDialogues } from '/page/dialogues.js';
import { dialogue } from '/page/dialogue.js';
import { newCampaign } from '/page/new-campaign.js';
import { campaignSettings } from '/page/settings.js';
import { campaignUsage } from '/page/usage.js';

document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/page/page.css' }));
header();
routes({
  '': campaigns,
  new: newCampaign,
  'campaigns/:id': campaignProgress,
  'campaigns/:id/dialogues': campaignDialogues,
  'campaigns/:id/usage': campaignUsage,
  'campaigns/:id/settings': campaignSettings,
  'dialogues/:id': dialogue,
});
