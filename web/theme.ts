/**
 * How Web Chat and its cards look. Every colour is one of chat.css's variables, so light, dark and print follow the
 * page without rendering anything again.
 */
const FONT = 'var(--font)';
const INK = 'var(--ink)';
const MUTED = 'var(--muted)';
const ACCENT = 'var(--accent)';
const LINE = 'var(--line)';
const SURFACE = 'var(--surface)';

export const styleOptions = {
  accent: ACCENT,
  subtle: MUTED,
  backgroundColor: 'transparent',
  primaryFont: FONT,
  monospaceFont: 'var(--mono)',
  fontSizeSmall: '0.8125rem',
  paddingRegular: 12,
  paddingWide: 16,

  bubbleBackground: SURFACE,
  bubbleBorderColor: LINE,
  bubbleBorderRadius: 10,
  bubbleTextColor: INK,
  bubbleFromUserBackground: 'var(--mine)',
  bubbleFromUserBorderColor: 'var(--mine-line)',
  bubbleFromUserBorderRadius: 10,
  bubbleFromUserTextColor: INK,
  bubbleMinHeight: 40,
  bubbleMinWidth: 0,
  bubbleMaxWidth: 760,

  // By default `<3` becomes a heart and `:0` a face, in what is typed too.
  emojiSet: {},
  markdownRenderHTML: false,
  markdownRespectCRLF: false,

  hideUploadButton: true,
  maxMessageLength: 10_000,
  sendBoxTextWrap: true,
  sendBoxHeight: 52,
  sendBoxMaxHeight: 180,
  sendBoxBackground: SURFACE,
  sendBoxTextColor: INK,
  sendBoxPlaceholderColor: MUTED,
  sendBoxBorderTop: '1px solid var(--line)',
  sendBoxButtonColor: ACCENT,
  sendBoxButtonColorOnDisabled: MUTED,
  sendBoxButtonShadeColorOnActive: 'var(--press)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeColorOnHover: 'var(--hover)',
  sendBoxButtonShadeBorderRadius: 8,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: ACCENT,
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
  sendBoxButtonKeyboardFocusIndicatorBorderWidth: 2,

  suggestedActionLayout: 'flow',
  suggestedActionBackgroundColor: SURFACE,
  suggestedActionBackgroundColorOnHover: 'var(--hover)',
  suggestedActionBackgroundColorOnActive: 'var(--press)',
  suggestedActionBorderColor: 'var(--accent-line)',
  suggestedActionBorderRadius: 8,
  suggestedActionBorderWidth: 1,
  suggestedActionTextColor: ACCENT,
  suggestedActionHeight: 40,
  suggestedActionKeyboardFocusIndicatorBorderColor: ACCENT,
  suggestedActionKeyboardFocusIndicatorBorderRadius: 6,
  suggestedActionKeyboardFocusIndicatorBorderWidth: 2,
  suggestedActionsVisualKeyboardIndicatorColor: 'transparent',

  cardEmphasisBackgroundColor: 'var(--sunken)',
  cardPushButtonBackgroundColor: ACCENT,
  cardPushButtonTextColor: 'var(--on-accent)',

  // A long answer arrives at its first line, not at its last.
  autoScrollSnapOnPage: true,

  sendTimeout: 30_000,
  // "Just now" means nothing on paper, or an hour later.
  timestampFormat: 'absolute',
  timestampColor: MUTED,
  transcriptActivityVisualKeyboardIndicatorColor: ACCENT,
  transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
  transcriptActivityVisualKeyboardIndicatorWidth: 2,
  transcriptVisualKeyboardIndicatorColor: ACCENT,
  transcriptOverlayButtonBackground: ACCENT,
  transcriptOverlayButtonBackgroundOnFocus: ACCENT,
  transcriptOverlayButtonBackgroundOnHover: ACCENT,
  transcriptOverlayButtonColor: 'var(--on-accent)',
  transcriptTerminatorBackgroundColor: 'var(--muted)',
  transcriptTerminatorColor: SURFACE,
  hideToaster: true,
  notificationText: MUTED,
  failedConnectivity: 'var(--attention)',
  slowConnectivity: 'var(--warning)',
};

const pair = (colour: string) => ({ default: `var(--${colour})`, subtle: `var(--${colour})` });

/** One set for every container: the tinted backgrounds are chosen so that each of these reads at 4.5:1 on all of them. */
const foregroundColors = {
  default: { default: INK, subtle: MUTED },
  dark: { default: INK, subtle: MUTED },
  light: { default: MUTED, subtle: MUTED },
  accent: pair('accent'),
  good: pair('good'),
  warning: pair('warning'),
  attention: pair('attention'),
};
const container = (name: string) => ({
  backgroundColor: `var(--${name}-tint)`,
  borderColor: `var(--${name}-line)`,
  foregroundColors,
});

export const hostConfig = {
  supportsInteractivity: true,
  fontFamily: FONT,
  fontTypes: {
    default: { fontFamily: FONT },
    monospace: { fontFamily: 'var(--mono)' },
  },
  fontSizes: { small: 13, default: 15, medium: 17, large: 20, extraLarge: 24 },
  fontWeights: { lighter: 400, default: 400, bolder: 600 },
  lineHeights: { small: 18, default: 22, medium: 24, large: 27, extraLarge: 31 },
  spacing: { small: 6, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 12 },
  separator: { lineThickness: 1, lineColor: LINE },
  containerStyles: {
    default: { backgroundColor: 'transparent', borderColor: LINE, foregroundColors },
    emphasis: { backgroundColor: 'var(--sunken)', borderColor: LINE, foregroundColors },
    accent: container('accent'),
    good: container('good'),
    warning: container('warning'),
    attention: container('attention'),
  },
  actions: {
    maxActions: 30,
    actionsOrientation: 'vertical',
    actionAlignment: 'stretch',
    buttonSpacing: 8,
    spacing: 'medium',
    showCard: { actionMode: 'inline', inlineTopMargin: 8, style: 'default' },
  },
  adaptiveCard: { allowCustomStyle: false },
  textStyles: { heading: { size: 'medium', weight: 'bolder', color: 'default', isSubtle: false } },
  textBlock: { headingLevel: 2 },
  factSet: {
    title: {
      weight: 'bolder',
      size: 'default',
      color: 'default',
      isSubtle: false,
      wrap: true,
      maxWidth: 190,
    },
    value: { weight: 'default', size: 'default', color: 'default', isSubtle: false, wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: 'small',
      requiredInputs: { weight: 'bolder', suffix: ' (required)' },
      optionalInputs: { weight: 'bolder' },
    },
    errorMessage: { color: 'attention', weight: 'bolder' },
  },
  table: { cellSpacing: 8 },
  imageSizes: { small: 40, medium: 80, large: 160 },
  imageSet: { imageSize: 'medium', maxImageHeight: 100 },
};
