-- The period for asking for a review is the call's.
UPDATE OFFICIAL_WORDING SET REMEDY = '对本决定有异议的，可以自收到本决定之日起 {reviewDays} 日内申请复核一次，由上一级部门复核；也可以依法申请行政复议或者提起行政诉讼，受理机关和期限以法律、法规的规定为准。'
    WHERE CODE = 'REJECTED';
